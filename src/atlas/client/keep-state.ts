/** Lets the links of the language switch carry the state of this page: query and fragment. */
export function startKeepState(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>("a[data-keep-state]");
  const carry = () => {
    for (const link of links) {
      const address = new URL(link.href);
      address.search = location.search;
      address.hash = location.hash;
      link.href = address.href;
    }
  };
  carry();
  addEventListener("hashchange", carry);
  addEventListener("popstate", carry);
  addEventListener("waymark:state", carry);
}

/** Writes a query into the address without loading the page again, and tells the language switch. */
export function writeQuery(query: string): void {
  history.replaceState(
    null,
    "",
    `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`,
  );
  dispatchEvent(new Event("waymark:state"));
}
