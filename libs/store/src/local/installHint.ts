/**
 * The one command that brings what a local Neo4j needs to a machine which has neither Docker nor Java; for a system that is not known,
 * those of the systems that are.
 * @param osRelease the text of /etc/os-release, empty where there is none
 */
export function installHint(platform: NodeJS.Platform, osRelease = ''): string {
  const known = platform === 'linux' ? debianOf(osRelease) : commands[platform];
  if (known !== undefined) return `What is missing comes with one command:\n  ${known}`;
  return `What is missing comes with one command:
  Debian, Ubuntu: ${debian(21)} (Debian 12: openjdk-17-jdk-headless)
  macOS: ${commands.darwin}
  Windows: ${commands.win32}`;
}

const debian = (release: number): string => `sudo apt-get install -y maven openjdk-${release}-jdk-headless`;

const commands: { readonly [Platform in NodeJS.Platform]?: string } = {
  darwin: 'brew install maven temurin@21',
  win32: 'winget install --exact --id Docker.DockerDesktop   (then start Docker Desktop once)',
};

/** Debian had no Java 21 before its release 13. */
function debianOf(osRelease: string): string | undefined {
  const field = (name: string): string =>
    new RegExp(`^${name}="?([^"\\n]*)`, 'mu').exec(osRelease)?.[1] ?? '';
  if (!/\b(debian|ubuntu)\b/u.test(`${field('ID')} ${field('ID_LIKE')}`)) return undefined;
  return debian(field('ID') === 'debian' && Number(field('VERSION_ID')) < 13 ? 17 : 21);
}
