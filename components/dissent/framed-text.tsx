import type { FramedPiece } from '../../lib/dissent';
import type { Language } from '../../lib/document/document';

interface Props {
  readonly pieces: readonly FramedPiece[];
  readonly language: Language;
}

/** A framed text: what is still open stands out, and so does what fills it. */
export function FramedText({ pieces, language }: Props) {
  return (
    <p class="starter" lang={language}>
      {pieces.map(({ text, slot, open }, at) => {
        if (open) {
          return (
            <mark key={at} class="slot">
              {text}
            </mark>
          );
        }
        return slot ? (
          <span key={at} class="filled">
            {text}
          </span>
        ) : (
          text
        );
      })}
    </p>
  );
}
