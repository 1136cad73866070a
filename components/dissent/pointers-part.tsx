import { pointersFor, type Country } from '../../lib/dissent';
import { useText } from '../use-text';

interface Props {
  readonly country: Country | null;
}

/** Who is there when law or rights are at stake. Addresses to read: nothing is opened or sent. */
export function PointersPart({ country }: Props) {
  const t = useText();
  const { lead, pointers } = pointersFor(t.language, country);
  return (
    <section class="part" aria-labelledby="dissent-pointers" data-dissent="pointers">
      <h3 id="dissent-pointers">{t('dissentPointers')}</h3>
      <p>{lead}</p>
      <ul class="pointers">
        {pointers.map(({ name, for: purpose, address }) => (
          <li key={name}>
            {address ? (
              <a class="nl-link" href={address} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              <strong>{name}</strong>
            )}{' '}
            {purpose}
          </li>
        ))}
      </ul>
    </section>
  );
}
