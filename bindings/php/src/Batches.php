<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/**
 * What `Policy::classifyMany()` is given, a few items at a time.
 *
 * @internal
 */
final class Batches
{
    /**
     * Small ones first, so that the first report comes soon. Where an item or the iterable fails, those before it come first.
     *
     * @param iterable<mixed, mixed> $items
     * @return \Generator<int, list<array{mixed, string, array<mixed>}>> key, text, facts
     */
    public static function of(iterable $items, int $most): \Generator
    {
        $batch = [];
        $size = 1;
        try {
            foreach ($items as $key => $item) {
                $batch[] = [$key, ...self::post($key, $item)];
                if (\count($batch) >= $size) {
                    [$full, $batch, $size] = [$batch, [], min(2 * $size, $most)];
                    yield $full;
                }
            }
        } catch (\Throwable $failure) {
            if ($batch) {
                yield $batch;
            }
            throw $failure;
        }
        if ($batch) {
            yield $batch;
        }
    }

    /** @return array{string, array<mixed>} text, facts */
    private static function post(mixed $key, mixed $item): array
    {
        try {
            if (\is_array($item) && array_is_list($item)) {
                [$text, $facts] = [$item[0] ?? null, $item[1] ?? []];
                $isPost = \in_array(\count($item), [1, 2], true);
            } else {
                [$text, $facts] = \is_array($item) ? [$item['text'] ?? null, $item] : [$item, []];
                $isPost = true;
                unset($facts['text']);
            }
            if (!$isPost || !\is_string($text) || !\is_array($facts)) {
                throw new ArgumentException('an item must be a text, a list of a text and its facts, or facts with the text among them');
            }
            return [$text, $facts ? Facts::spelledOut($facts) : []];
        } catch (SmPolicyException $error) {
            $error->key = $key;
            throw $error;
        }
    }
}
