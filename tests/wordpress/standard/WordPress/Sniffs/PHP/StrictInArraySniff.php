<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace WordPress\Sniffs\PHP;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

/** What is looked for has its type. */
final class StrictInArraySniff implements Sniff
{
    private const FUNCTIONS = ['in_array' => 2, 'array_search' => 2, 'array_keys' => 2];

    public function register()
    {
        return [T_STRING];
    }

    public function process(File $file, $at)
    {
        $tokens = $file->getTokens();
        $commas = self::FUNCTIONS[$tokens[$at]['content']] ?? 0;
        if (!$commas || !isset($tokens[$at + 1]['parenthesis_closer']) || $tokens[$at - 1]['code'] === T_OBJECT_OPERATOR) {
            return;
        }
        $found = 0;
        for ($i = $at + 2; $i < $tokens[$at + 1]['parenthesis_closer']; $i++) {
            if (isset($tokens[$i]['parenthesis_closer']) && $tokens[$i]['code'] === T_OPEN_PARENTHESIS) {
                $i = $tokens[$i]['parenthesis_closer'];
            } elseif (isset($tokens[$i]['bracket_closer']) && $tokens[$i]['bracket_closer'] > $i) {
                $i = $tokens[$i]['bracket_closer'];
            } elseif ($tokens[$i]['code'] === T_COMMA) {
                $found++;
            }
        }
        $last = $file->findPrevious(T_WHITESPACE, $tokens[$at + 1]['parenthesis_closer'] - 1, null, true);
        $isLoose = $tokens[$at]['content'] === 'array_keys' ? $found === 1 : $found < $commas;
        if ($isLoose || ($found === $commas && $tokens[$last]['code'] !== T_TRUE)) {
            $file->addError('%s() without true as its third argument', $at, 'Loose', [$tokens[$at]['content']]);
        }
    }
}
