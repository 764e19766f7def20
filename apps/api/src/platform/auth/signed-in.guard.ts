import '../http/request-reading.js';
import {
  Injectable,
  SetMetadata,
  createParamDecorator,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { Request } from 'express';
import type { Reading } from '../graphql/reading.js';
import { Refusal } from '../refusal.js';
import type { Viewer } from './actor.js';

const PUBLIC = 'public';

/** Anyone may ask, signed in or not; what they get to see is the views’ affair. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Closed by default: whatever does not say `@Public()` needs a signed-in person. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isPublic || readingOf(context).viewer) return true;
    throw new Refusal('SIGN_IN_REQUIRED');
  }
}

/** Who reads, in which language. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): Reading =>
  readingOf(context),
);

/** The signed-in person; the guard has seen to it that there is one. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = readingOf(context);
  if (!viewer) throw new Refusal('SIGN_IN_REQUIRED');
  return viewer;
});

function readingOf(context: ExecutionContext): Reading {
  if (context.getType<GqlContextType>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<Reading>();
  return context.switchToHttp().getRequest<Request>().reading;
}
