import type { GroupId } from '../document/ids';
import type { Tag } from '../language/types';

/** The tag of the terms by which each group is named. */
export const GROUP_TAGS: Readonly<Record<GroupId, Tag>> = {
  citizens: 'Citizens',
  parliament: 'Parliament',
  executives: 'Executives',
  officials: 'Officials',
};
