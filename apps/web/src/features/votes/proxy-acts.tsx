import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import type { usePresence } from './use-presence.js';

interface ProxyActsProps {
  member: {
    id: string;
    name: string;
    proxyTo?: string | null;
    possibleHolders: readonly { id: string; name: string }[];
  };
  presence: ReturnType<typeof usePresence>;
}

/** Gives a Member's proxy to another, or takes it back; nothing where neither can be. */
export function ProxyActs({ member, presence }: ProxyActsProps) {
  const t = useTranslate();
  const { id: memberId, name, proxyTo, possibleHolders } = member;
  const { enter, busy, errors } = presence;
  if (proxyTo)
    return (
      <ActButton busy={busy} onClick={() => enter({ memberId, act: 'proxy_revoked' })}>
        {t('room.proxy.revoke', { member: name })}
      </ActButton>
    );
  if (possibleHolders.length === 0) return null;
  return (
    <OpenedInPlace act={t('room.proxy.give', { member: name })}>
      {(close) => (
        <Form
          errors={errors}
          onSubmit={(entries) =>
            enter({ memberId, act: 'proxy_given', toMemberId: typed(entries, 'toMemberId') })
          }
        >
          <SelectField
            name="toMemberId"
            label={t('room.proxy.to')}
            options={possibleHolders.map((holder) => ({ value: holder.id, label: holder.name }))}
          />
          <Acts>
            <SubmitButton busy={busy}>{t('room.proxy.give', { member: name })}</SubmitButton>
            <ActButton onClick={close}>{t('ui.cancel')}</ActButton>
          </Acts>
        </Form>
      )}
    </OpenedInPlace>
  );
}
