import { describe, expect, it } from '@jest/globals';
import { installHint } from './provideNeo4j.js';

describe('the command that brings what is missing', () => {
  it.each<[NodeJS.Platform, string, string]>([
    ['linux', 'ID=debian\nVERSION_ID="12"\n', 'sudo apt-get install -y maven openjdk-17-jdk-headless'],
    ['linux', 'ID=debian\nVERSION_ID="13"\n', 'sudo apt-get install -y maven openjdk-21-jdk-headless'],
    [
      'linux',
      'VERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\n',
      'sudo apt-get install -y maven openjdk-21-jdk-headless',
    ],
    ['linux', 'ID=mint\nID_LIKE="ubuntu debian"\n', 'sudo apt-get install -y maven openjdk-21-jdk-headless'],
    ['darwin', '', 'brew install maven temurin@21'],
    ['win32', '', 'winget install --exact --id Docker.DockerDesktop   (then start Docker Desktop once)'],
  ])('is one, on %s with %j', (platform, osRelease, command) => {
    expect(installHint(platform, osRelease)).toBe(`What is missing comes with one command:\n  ${command}`);
  });

  it('is said for all systems where this one is not known', () => {
    const hint = installHint('linux', 'ID=fedora\n');
    expect(hint).toContain('apt-get');
    expect(hint).toContain('brew');
    expect(hint).toContain('winget');
  });
});
