import type { FromReader, Target } from '../messages/reader';

/** Tells where the user is: in which mark, and in which editor. Each thing is told once. */
export class Attention {
  private mark: number | null = null;
  private elsewhere: string | null = null;

  constructor(private readonly post: (message: FromReader) => void) {}

  /** The cursor is in this mark, or in none. */
  inMark(mark: number | null): void {
    if (mark === this.mark) return;
    this.mark = mark;
    this.post({ type: 'cursor', mark });
  }

  /** The focus is in this editor while another text is read; null where it is in that one. */
  inEditor(target: Target | null): void {
    if (this.elsewhere === (target?.id ?? null)) return;
    this.elsewhere = target?.id ?? null;
    this.post({ type: 'elsewhere', target });
  }

  /** Another text is read: nothing has been told of it. */
  forget(): void {
    this.mark = null;
    this.elsewhere = null;
  }
}
