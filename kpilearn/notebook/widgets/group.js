// What radio buttons have in common.

/** A name for a group of radio buttons that no other one of the page has, also not one of another module. */
export function groupName() {
  return `kl-${Math.random()}`;
}
