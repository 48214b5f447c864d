/** What the comments of a new configuration file say, a line each. */
export interface TemplateWords {
  readonly about: string;
  readonly rules: string;
  readonly form: string;
  readonly body: string;
  readonly ignore: string;
}

/** The text of a new `.disclosure-report.json`: every member is there as a comment, so it changes nothing until one is taken in. */
export function configurationTemplate({ about, rules, form, body, ignore }: TemplateWords): string {
  return `// ${about}
{
  // ${rules}
  // "rules": { "blank-cell": "error", "section-heading": "off" },

  // ${form}
  // "form": "2021",

  // ${body}
  // "body": "township",

  // ${ignore}
  // "ignore": ["drafts/", "*.bak.txt"],
}
`;
}
