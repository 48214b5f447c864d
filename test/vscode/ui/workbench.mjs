// What the suite does in the workbench, in the words of its user.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const MOST_TRIES = 5;
const TIME_TO_OPEN = 4000;

export class Workbench {
  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
    this.editor = page.locator('.editor-instance .monaco-editor').first();
    this.focused = page.locator('.editor-instance .monaco-editor.focused');
    this.problems = page.locator('.markers-panel');
    this.highContrast = false;
    page.setDefaultTimeout(30_000);
  }

  /** The colours that the window has now: `light` or `dark`. */
  async colours() {
    return (await this.page.locator('.monaco-workbench:is(.vs-dark, .hc-black)').count()) > 0 ? 'dark' : 'light';
  }

  /** Gives the window other colours; whatever is open stays open. High contrast stays until it is taken back. */
  async recolour(colours, highContrast = this.highContrast) {
    this.highContrast = highContrast;
    await this.page.emulateMedia({ colorScheme: colours, forcedColors: highContrast ? 'active' : 'none' });
    const [plain, strong] = { light: ['vs', 'hc-light'], dark: ['vs-dark', 'hc-black'] }[colours];
    await this.page.locator(`.monaco-workbench.${highContrast ? strong : plain}`).waitFor();
  }

  /** A picture of what is shown, as soon as it does not change any more: new colours reach texts and views one after the other. */
  async still() {
    let last = await this.#shot();
    for (let equal = 0, tries = 0; equal < 1 && tries < 20; tries++) {
      const next = await this.#shot();
      equal = next.equals(last) ? equal + 1 : 0;
      last = next;
    }
    return last;
  }

  #shot() {
    return this.page.screenshot({ animations: 'disabled' });
  }

  /** Opens a file from the Explorer. */
  async open(name) {
    await this.page.getByRole('treeitem', { name }).first().dblclick();
    await this.editor.locator('.view-line').first().waitFor();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
  }

  /** The row of the Problems panel with this rule; the panel is opened for it. */
  async problem(rule) {
    if (!(await this.problems.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    const row = this.problems.locator('.monaco-list-row', { hasText: rule }).first();
    await row.waitFor();
    return row;
  }

  /** Goes to the problem and has its message shown there. */
  async hover(rule) {
    await (await this.problem(rule)).dblclick();
    await this.focused.waitFor();
    return this.hoverHere(rule);
  }

  /** What the active tab, a preview of Markdown with this file in its title, shows. */
  async preview(name) {
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    return this.page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
  }

  /** Comes back when the Problems panel has no row with this rule any more. */
  async noProblem(rule) {
    await this.problems.locator('.monaco-list-row', { hasText: rule }).first().waitFor({ state: 'detached' });
  }

  /** Goes to the problem and opens the lightbulb's menu there. */
  async openQuickFixes(rule) {
    await (await this.problem(rule)).dblclick();
    await this.editor.locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await this.focused.waitFor();
    // Asked before the bulb shines, VS Code may say that there is nothing to fix.
    await this.editor.locator('[class*="lightbulb" i]').first().waitFor();
    const menu = this.page.locator('.action-widget .monaco-list-row').first();
    // What arrives meanwhile closes the menu, or keeps it from opening: a person presses the keys again.
    for (let tries = 0; tries < MOST_TRIES && !(await menu.isVisible()); tries++) {
      await this.page.keyboard.press('Control+.');
      await menu.waitFor({ timeout: TIME_TO_OPEN }).catch(() => undefined);
    }
    await menu.waitFor();
  }

  /** Takes the first entry. With the keyboard: a layer may cover the menu for the mouse. */
  async takeFirstFix() {
    await this.page.keyboard.press('Enter');
    await this.page.locator('.action-widget .monaco-list-row').first().waitFor({ state: 'detached' });
  }

  /** Takes the entry that begins so. */
  async takeFix(title) {
    const focused = this.page.locator('.action-widget .monaco-list-row.focused');
    const count = await this.page.locator('.action-widget .monaco-list-row').count();
    for (let step = 0; step < count && !(await focused.textContent()).trim().startsWith(title); step++) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.takeFirstFix();
  }

  /** What is on the disk. */
  read(name) {
    return readFile(path.join(this.folder, name), 'utf8');
  }

  /** Gives the folder these settings, in place of those that it had; none where there are none. */
  async settings(settings) {
    const folder = path.join(this.folder, '.vscode');
    if (!settings) return rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings));
  }

  /** Deletes a file behind the workbench's back. */
  remove(name) {
    return rm(path.join(this.folder, name));
  }

  /** Saves the active file, which has changes; comes back with what is on the disk then. */
  async save(name) {
    await this.page.locator('.tab.active.dirty', { hasText: name }).waitFor();
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)', { hasText: name }).waitFor();
    return this.read(name);
  }

  /** Runs the command with this title from the command palette. */
  async run(title) {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-widget input').fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Puts the cursor on the line with this number. */
  goToLine(number) {
    return this.#goTo(`:${number}`);
  }

  /** Puts the cursor before these words of the file, so many characters on. */
  async goTo(name, words, after = 0) {
    const text = await this.read(name);
    return this.#goTo(`::${text.indexOf(words) + after + 1}`);
  }

  async #goTo(place) {
    const box = this.page.locator('.quick-input-widget');
    await this.page.keyboard.press('Control+G');
    await box.locator('input').fill(place);
    await this.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
    await this.focused.waitFor();
  }

  /** Has the hover with this text shown where the cursor is. */
  async hoverHere(text) {
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    const hover = this.page.locator('.monaco-hover', { hasText: text }).first();
    await hover.waitFor();
    return hover;
  }

  /** Opens or closes a part of the side bar; the others share the room that is left. */
  async toggle(part) {
    await this.page.locator('.pane-header', { hasText: part }).first().click();
  }

  /** Opens what the language's status item has to say; comes back with the row of this extension. */
  async languageStatus() {
    await this.editor.click();
    await this.page.locator('[id="status.languageStatus"]').hover();
    const row = this.page.locator('.hover-language-status').first();
    await row.waitFor();
    return row;
  }

  /** Loads the window anew and takes back what was not saved. */
  async reload() {
    const isEmpty = (await this.page.locator('.tab').count()) === 0;
    await this.page.reload();
    await this.page.locator(isEmpty ? '.part.editor' : '.tab.active').waitFor();
    if ((await this.page.locator('.tab.active.dirty').count()) > 0) await this.run('File: Revert File');
  }

  async closeAll() {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+W');
    await this.page.locator('.tab').first().waitFor({ state: 'detached' });
  }
}
