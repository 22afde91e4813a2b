/** The words of an address as they can be read: `Devi%20Rahayu` and `Devi+Rahayu` are `Devi Rahayu`. */
export function readable(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    return address;
  }
}
