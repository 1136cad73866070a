import type { CheckId } from '../lib/document/ids';
import type { Span } from '../lib/document/document';
import type { Subject } from '../lib/dissent';
import type { SettingId, Settings } from '../lib/settings/settings';
import type { SiteId } from '../lib/settings/sites';
import type { NoticeContent } from './notice';
import type { ViewId } from './views';

/** What the user can do in the panel; the views only say that it was done. */
export interface PanelActions {
  readonly readAgain: () => void;
  /** Asks for permission to read a site. Within the click itself: browsers want that. */
  readonly allow: (site: SiteId) => void;
  /** Loads the page anew. */
  readonly reload: () => void;
  readonly checkAnyway: () => void;
  /** Gives up an analysis that takes long. */
  readonly stopChecking: () => void;
  /** Takes it up again. */
  readonly goOn: () => void;
  readonly choose: (target: string) => void;
  /** Remembers for this site what is read there, or forgets it. */
  readonly rememberTarget: (on: boolean) => void;
  /** Marks in the text what was found there, or takes the marks away. */
  readonly toggleMarks: () => void;
  readonly reveal: (span: Span) => void;
  /** Back from the reading view to where its words were asked for. */
  readonly leaveReading: () => void;
  /** Remembers what was selected in the reading view. */
  readonly select: (words: string) => void;
  readonly openView: (id: ViewId) => void;
  /** Puts words in the draft: behind these, else at the cursor. */
  readonly insert: (text: string, after?: Span) => void;
  readonly copy: (text: string) => void;
  readonly ignore: (id: CheckId) => void;
  /** Shows a check for no document any more. */
  readonly ignoreAlways: (id: CheckId) => void;
  /** Says that the selected words answer it; false where nothing fit was selected. */
  readonly claim: (id: CheckId) => Promise<boolean>;
  /** Helps to object to words, to a gap or to the whole. */
  readonly dissent: (subject: Subject) => void;
  /** The same for what is selected in the draft. */
  readonly dissentOnSelection: () => void;
  /** Adds a text to the report, or takes it out again. */
  readonly note: (text: string) => void;
  readonly leaveNote: (text: string) => void;
  /** Closes what was shown of a place in the draft. */
  readonly leaveHere: () => void;
  /** Keeps why a check was set aside. */
  readonly explain: (id: CheckId, reason: string) => void;
  readonly restore: (id: CheckId) => void;
  readonly set: <Id extends SettingId>(id: Id, value: Settings[Id]) => void;
  /** Tells what came of something. */
  readonly say: (message: NoticeContent['message']) => void;
  readonly dismissNotice: () => void;
  readonly openOptions: () => void;
}
