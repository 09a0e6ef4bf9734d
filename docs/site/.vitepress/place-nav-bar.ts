/**
 * Gives the navigation bar of a page with a sidebar its place beside the sidebar from the start. VitePress moves it there
 * when the application starts.
 */
export const placeNavBar = (html: string): string =>
  html.includes('class="VPSidebar"') ? html.replace('class="VPNavBar"', 'class="VPNavBar has-sidebar top"') : html
