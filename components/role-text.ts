import type { WriterRole } from '../lib/settings/settings';
import { isMessageKey, type Text } from './text';

const QUESTION = /^question_/;

/** The strings of the interface, with the questions put as fits the writer's work. */
export function textForRole(text: Text, role: WriterRole): Text {
  const say: Text = Object.assign(
    (key: Parameters<Text>[0], ...substitutes: readonly (string | number)[]) => {
      const own = key.replace(QUESTION, `roleQuestion_${role}_`);
      return text(isMessageKey(own) ? own : key, ...substitutes);
    },
    { language: text.language, count: text.count },
  );
  return say;
}
