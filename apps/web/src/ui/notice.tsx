import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';
import { useTranslate } from './language.js';
import classes from './notice.module.css';

interface NoticeProps {
  title: ReactNode;
  /** What to do, or what will appear here. */
  children?: ReactNode;
  /** The first thing one can do about it. */
  action?: ReactNode;
}

function Notice({ kind, icon, title, children, action }: NoticeProps & { kind: string; icon?: IconName }) {
  return (
    <div className={classes.notice} data-kind={kind}>
      {icon && (
        <span className={classes.sign}>
          <Icon name={icon} />
        </span>
      )}
      <div className={classes.title}>{title}</div>
      {children && <div className={classes.words}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

/** Nothing here yet: says what will appear, and offers the first act. */
export const EmptyState = (props: NoticeProps) => <Notice kind="empty" {...props} />;

/** Nothing at all at this place: says where else to look. */
export const AbsentState = (props: NoticeProps) => <Notice kind="absent" icon="search" {...props} />;

/** Something failed: says what to do. */
export const ErrorState = (props: NoticeProps) => <Notice kind="error" icon="alert" {...props} />;

/** Not for this reader: says who can help. */
export const DeniedState = (props: NoticeProps) => <Notice kind="denied" icon="lock" {...props} />;

/** The shape of what is coming. It shows only after 300 ms, by style alone: a quick answer flickers nothing. */
export function LoadingState() {
  const t = useTranslate();
  return (
    <div className={classes.loading} role="status">
      <span className="visually-hidden">{t('ui.loading')}</span>
      {['title', 'lead', 'line', 'line', 'line'].map((kind, index) => (
        <span key={index} className={classes.bone} data-kind={kind} aria-hidden="true" />
      ))}
    </div>
  );
}
