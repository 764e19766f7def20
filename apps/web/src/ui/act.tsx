import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from './icon.js';
import { useTranslate } from './language.js';
import classes from './act.module.css';

/** `main` is the one filled button of a page; the rest are quiet; `grave` is for what cannot be taken back. */
export type Weight = 'main' | 'quiet' | 'grave';

interface ActButtonProps {
  weight?: Weight;
  icon?: IconName;
  /** The answer is on its way: says so, and takes no second press. */
  busy?: boolean;
  children: ReactNode;
  onClick?: () => void;
  /** Sent along with the form when this button is the one that was pressed. */
  name?: string;
  value?: string;
  type?: 'button' | 'submit';
}

/** A button that does something. It keeps focus while it is busy, which a disabled one would lose. */
export function ActButton({
  weight = 'quiet',
  icon,
  busy,
  children,
  onClick,
  type = 'button',
  ...sent
}: ActButtonProps) {
  const t = useTranslate();
  return (
    <button
      {...sent}
      type={type}
      className={classes.act}
      data-weight={weight}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {icon && <Icon name={icon} />}
      {busy ? t('ui.busy') : children}
    </button>
  );
}

/** Sends the form it stands in: the one filled button of it. */
export function SubmitButton({ busy, children }: { busy?: boolean; children: ReactNode }) {
  return (
    <ActButton type="submit" weight="main" busy={busy}>
      {children}
    </ActButton>
  );
}

interface ActLinkProps {
  to: string;
  weight?: Weight;
  /** Asks the server for the whole page. */
  afresh?: boolean;
  children: ReactNode;
}

/** A link with a button's weight: for going somewhere to act. */
export function ActLink({ to, weight = 'quiet', afresh, children }: ActLinkProps) {
  return (
    <Link className={classes.act} data-weight={weight} to={to} reloadDocument={afresh}>
      {children}
    </Link>
  );
}

/** Buttons side by side, the main one first; `apart` keeps a distance from what stands above. */
export function Acts({ apart, children }: { apart?: boolean; children: ReactNode }) {
  return (
    <div className={classes.acts} data-apart={apart}>
      {children}
    </div>
  );
}
