/** The part of the Frictionless library that tests use; it brings no types of its own. */
declare module 'datapackage' {
  export function validate(descriptor: string): Promise<{ valid: boolean; errors: Error[] }>;
}
