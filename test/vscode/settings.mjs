// User settings of the windows that this project opens: quiet, without what asks the network.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/** Writes them, with `more`, where VS Code looks for them under its data folder. */
export function writeSettings(dataFolder, more = {}) {
  mkdirSync(path.join(dataFolder, 'User'), { recursive: true });
  writeFileSync(path.join(dataFolder, 'User/settings.json'), JSON.stringify({ ...settings, ...more }, undefined, 2));
}
