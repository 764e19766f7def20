import { useTranslate } from '../../ui/language.js';

/** The five ways in which the network invites bodies to work with it. */
export function WaysToPartner() {
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
      <ul>
        {ways.map(([way, means]) => (
          <li key={way}>
            <strong>{way}</strong> {means}
          </li>
        ))}
      </ul>
      <p>
        {t('network.partner.write')}{' '}
        <a href={`mailto:${secretariatAddress}`} dir="ltr">
          {secretariatAddress}
        </a>
      </p>
    </>
  );
}

/** Where the Secretariat is written to, as the network publishes it. */
export const secretariatAddress = 'gse@bnu.edu.cn';
