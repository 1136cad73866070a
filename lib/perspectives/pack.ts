import type { QuestionText, Role, TopicCues, TopicId } from './perspective';
import type { ReaderId, RULES } from './readers';

/** Every question of every reader, put into words. */
export type QuestionTexts = {
  readonly [Reader in ReaderId]: Readonly<
    Record<keyof (typeof RULES)[Reader]['questions'], QuestionText>
  >;
};

/** All that a language says of perspectives. */
export interface PerspectivePack {
  readonly questions: QuestionTexts;
  readonly roles: Readonly<Record<ReaderId, readonly Role[]>>;
  /** Slots of a starter sentence that stand for the reader, without their brackets. */
  readonly slots: Readonly<Record<ReaderId, readonly string[]>>;
  readonly topics: Readonly<Record<TopicId, TopicCues>>;
}
