<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace SmPolicy;

/** One clause of a policy, in the policy's language. */
final class Clause
{
    /**
     * @param string $section the heading in the source policy
     * @param string $place   the paragraph or item below it
     */
    public function __construct(
        public readonly string $id,
        public readonly string $title,
        public readonly string $section,
        public readonly string $place,
        public readonly string $reason,
        public readonly string $remedy,
        public readonly Modality $modality,
    ) {
    }
}
