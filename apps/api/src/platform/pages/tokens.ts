/** The built web client, loaded once at start. */
export const WEB_BUNDLE = Symbol('web bundle');
