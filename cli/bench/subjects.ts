/** Checks a text to the end. Returns how many remarks it has, so that no work can be left out. */
export type Run = (text: string) => number | Promise<number>;

export const SUBJECT_NAMES = ['kanttekening', 'harper', 'writeGood'] as const;
export type SubjectName = (typeof SUBJECT_NAMES)[number];

/**
 * What is measured, each by how it is loaded and set up. All read the same Markdown. Nothing
 * of a subject is loaded before it is asked for.
 */
export const SUBJECTS: Readonly<Record<SubjectName, () => Promise<Run>>> = {
  kanttekening,
  harper,
  writeGood,
};

async function kanttekening(): Promise<Run> {
  const { analyse } = await import('../../lib/checks/analyse');
  const { documentFromMarkdown } = await import('../../lib/readers/markdown');
  return (text) => {
    const { checks, sentences } = analyse(documentFromMarkdown(text));
    if (checks.length === 0) throw new Error('The text was not taken for a policy draft.');
    return sentences.length;
  };
}

async function harper(): Promise<Run> {
  const { Dialect, LocalLinter } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  return async (text) => {
    const lints = await linter.lint(text, { language: 'markdown' });
    for (const lint of lints) lint.free();
    return lints.length;
  };
}

async function writeGood(): Promise<Run> {
  const { default: check } = await import('write-good');
  return (text) => check(text).length;
}
