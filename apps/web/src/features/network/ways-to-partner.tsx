import { Link } from 'react-router';
import { useTranslate } from '../../ui/language.js';
import type { Words } from './network-words.js';
import classes from './ways-to-partner.module.css';

/** The five ways in which the network invites bodies to work with it. `brief` names them and leads to the rest. */
export function WaysToPartner({ words, brief }: { words: Words; brief?: boolean }) {
  const t = useTranslate();
  const means = words('waysToPartnerMeans');
  return (
    <>
      <p>{words('partnerInvitation')}</p>
      {brief ? (
        <ul>
          {words('waysToPartner').map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      ) : (
        <dl className={classes.ways}>
          {words('waysToPartner').map((way, index) => (
            <div key={way}>
              <dt>{way}</dt>
              <dd>{means[index]}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        {brief && (
          <>
            <Link to="/about#partner">{t('home.partner.more')}</Link>
            <br />
          </>
        )}
        {t('network.partner.write')} <SecretariatAddress words={words} />
      </p>
    </>
  );
}

/** A link that opens a mail to the Secretariat, where the network publishes its address. */
export function SecretariatAddress({ words }: { words: Words }) {
  return words('contactEmail').map((address) => (
    <a key={address} href={`mailto:${address}`} dir="ltr">
      {address}
    </a>
  ));
}
