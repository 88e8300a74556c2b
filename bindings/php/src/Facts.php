<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/**
 * Facts as a caller may write them, to facts as the library names them.
 *
 * @internal
 */
final class Facts
{
    /** The fact that may stand for its group. */
    private const STANDS_FOR = [
        'author' => 'author.role',
        'account' => 'account.kind',
        'venue' => 'venue.kind',
        'channel' => 'channel.kind',
        'audience' => 'audience.visibility',
        'target' => 'target.roles',
        'subject' => 'subject.roles',
        'thread' => 'thread.topic',
    ];

    /**
     * @param array<mixed> $facts
     * @param array<string, mixed> $named null: not given
     * @return array<mixed>
     */
    public static function merged(array $facts, array $named): array
    {
        foreach ($named as $name => $value) {
            if ($value === null) {
                continue;
            }
            if (isset($facts[$name])) {
                throw new DuplicateException("{$name} is given twice", 'duplicate');
            }
            $facts[$name] = $value;
        }
        return $facts;
    }

    /**
     * @param array<mixed> $facts
     * @return array<mixed>
     */
    public static function spelledOut(array $facts): array
    {
        if (\array_key_exists('text', $facts)) {
            throw new DuplicateException('text is given twice', 'duplicate');
        }
        if (isset($facts['posted_at']) && $facts['posted_at'] instanceof \DateTimeInterface) {
            $facts['posted_at'] = $facts['posted_at']->format(\DATE_RFC3339);
        }
        foreach (self::STANDS_FOR as $group => $fact) {
            if (!isset($facts[$group])) {
                continue;
            }
            $value = $facts[$group];
            if (\is_array($value) && ($value === [] || !array_is_list($value))) {
                continue;
            }
            if (\array_key_exists($fact, $facts)) {
                throw new DuplicateException("{$fact} is given twice", 'duplicate');
            }
            unset($facts[$group]);
            $facts[$fact] = $value;
        }
        return $facts;
    }
}
