import type { DocumentTakenAnswer } from '../../../contract/proposals.ts';
import { counted } from '../../wording.ts';

/** What was known of a document when it came in: read before, or a re-post of another. */
export function TakenNotice({
  taken: { isNew, nearDuplicateOf, added },
  open,
}: {
  readonly taken: DocumentTakenAnswer;
  readonly open: (document: string) => void;
}) {
  if (!isNew)
    return (
      <p className="notice" role="status">
        You have this document already.{' '}
        {added === 0
          ? 'The rules read nothing in it that was not proposed before.'
          : `${counted(added, 'proposal')} had not been made from it before.`}{' '}
        What was decided stands.
      </p>
    );
  if (nearDuplicateOf === null) return null;
  return (
    <p className="notice" role="status">
      Nearly the same words stand in a document that you have: this is a re-post, not a second
      source.{' '}
      <button type="button" className="plain" onClick={() => open(nearDuplicateOf)}>
        Open the first one
      </button>
    </p>
  );
}
