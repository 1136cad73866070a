import { MEANINGS } from '../../lib/messages/reader';
import { STROKES } from '../../lib/readers/strokes';
import { useText } from '../use-text';

/** Each meaning with its line under it, as it stands in the text. */
export function Legend() {
  const t = useText();
  return (
    <>
      <ul class="legend">
        {MEANINGS.map((meaning) => {
          const { style, thickness, colour } = STROKES[meaning];
          return (
            <li
              key={meaning}
              style={{
                textDecorationStyle: style,
                textDecorationThickness: thickness,
                textDecorationColor: colour,
              }}
            >
              {t(`meaning_${meaning}`)}
            </li>
          );
        })}
      </ul>
      <p class="small">{t('marks_help')}</p>
    </>
  );
}
