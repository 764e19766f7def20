import { Link } from 'react-router';
import { useTranslate } from '../../ui/language.js';
import classes from './ways-to-partner.module.css';

/** Where the Secretariat is written to, as the network publishes it. */
const secretariatAddress = 'gse@bnu.edu.cn';

/** The five ways in which the network invites bodies to work with it. `brief` names them and leads to the rest. */
export function WaysToPartner({ brief }: { brief?: boolean }) {
  const t = useTranslate();
  const ways = [
    [t('network.partner.shareIdeas'), t('network.partner.shareIdeas.means')],
    [t('network.partner.coCreate'), t('network.partner.coCreate.means')],
    [t('network.partner.showcase'), t('network.partner.showcase.means')],
    [t('network.partner.present'), t('network.partner.present.means')],
    [t('network.partner.longTerm'), t('network.partner.longTerm.means')],
  ];
  return (
    <>
      <p>{t('network.partner.invitation')}</p>
      {brief ? (
        <ul>
          {ways.map(([way]) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      ) : (
        <dl className={classes.ways}>
          {ways.map(([way, means]) => (
            <div key={way}>
              <dt>{way}</dt>
              <dd>{means}</dd>
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
        {t('network.partner.write')} <SecretariatAddress />
      </p>
    </>
  );
}

/** A link that opens a mail to the Secretariat. */
export function SecretariatAddress() {
  return (
    <a href={`mailto:${secretariatAddress}`} dir="ltr">
      {secretariatAddress}
    </a>
  );
}
