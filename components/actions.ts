import type { CheckId } from '../lib/document/ids';
import type { Span } from '../lib/document/document';
import type { NoticeContent } from './notice';
import type { ViewId } from './views';

/** What the user can do in the panel; the views only say that it was done. */
export interface PanelActions {
  readonly readAgain: () => void;
  readonly checkAnyway: () => void;
  readonly choose: (target: string) => void;
  readonly reveal: (span: Span) => void;
  /** Back from the reading view to where its words were asked for. */
  readonly leaveReading: () => void;
  readonly openView: (id: ViewId) => void;
  readonly insert: (text: string) => void;
  readonly copy: (text: string) => void;
  readonly ignore: (id: CheckId) => void;
  readonly restore: (id: CheckId) => void;
  /** Tells what came of something. */
  readonly say: (message: NoticeContent['message']) => void;
  readonly dismissNotice: () => void;
  readonly openOptions: () => void;
}
