<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** What something rests on: words of the text, a fact, an attachment. */
final class Evidence
{
    /**
     * @param string       $source  "text", a fact's dotted path, or "attachments[0]"
     * @param int|null     $start   where the words begin, in bytes, as substr() counts; null where it is no range of the text
     * @param int|null     $end     where they end: the first byte that is no longer theirs
     * @param string|null  $text    the words
     * @param string|null  $signal  what they show; null for a fact
     * @param string|null  $pattern the data file and line of the phrase that matched
     * @param list<string> $undone  the disguises that were seen through: "leetspeak", "homoglyphs", …
     */
    public function __construct(
        public readonly string $source,
        public readonly ?int $start = null,
        public readonly ?int $end = null,
        public readonly ?string $text = null,
        public readonly ?string $signal = null,
        public readonly ?string $pattern = null,
        public readonly array $undone = [],
    ) {
    }
}
