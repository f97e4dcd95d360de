import { expect, test } from 'vitest';
import { drivesIn, drivesOfWindows } from './drives.policy.ts';
import { sticksAmong } from './drives.ts';

test('On Linux what is mounted below /media and /run/media was plugged in, whatever its name', () => {
  const mounts = [
    '/dev/sda1 / ext4 rw 0 0',
    '/dev/sdb1 /media/nurse/CAR\\040T\\134x vfat rw 0 0',
    '/dev/sdc1 /run/media/kiosk/STICK exfat ro 0 0',
    'tmpfs /mediafiles tmpfs rw 0 0',
    'tmpfs /run tmpfs rw 0 0',
    '',
  ].join('\n');
  expect(drivesIn(mounts)).toEqual(['/media/nurse/CAR T\\x', '/run/media/kiosk/STICK']);
});

test('Without anything plugged in there is none', () => {
  expect([drivesIn(''), drivesOfWindows(''), drivesOfWindows('\r\n')]).toEqual([[], [], []]);
});

test('On Windows each letter is a drive, and nothing else is', () => {
  expect(drivesOfWindows('E:\r\nF:\r\nAccess denied\r\n')).toEqual(['E:\\', 'F:\\']);
});

test('A stick that is pulled out while it is looked at is none, though its folder may still be there', async () => {
  const looks = [['/media/stick', '/media/other'], ['/media/other']];
  expect(
    await sticksAmong(
      async () => looks.shift() ?? [],
      async () => 8,
    ),
  ).toEqual([{ folder: '/media/other', device: 8 }]);
});

test('A stick whose folder cannot be looked at is none', async () => {
  const dead = async () => {
    throw new Error('EIO');
  };
  expect(await sticksAmong(async () => ['/media/stick'], dead)).toEqual([]);
});
