import { Link } from 'react-router';
import classes from './proposal-name.module.css';

interface ProposalNameProps {
  number: string;
  title: string;
  /** Title of the call. */
  call: string;
}

/** A proposal as lists name it: its title leads to it, and below stands the call that it answers. */
export function ProposalName({ number, title, call }: ProposalNameProps) {
  return (
    <>
      <Link to={`/proposals/${number}`}>
        <bdi>{title}</bdi>
      </Link>
      <p className={classes.call}>
        <bdi>{number}</bdi> · {call}
      </p>
    </>
  );
}
