<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace WordPress\Sniffs\DB;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

/** A query is made of words of our own; all else goes through prepare(). */
final class PreparedSQLSniff implements Sniff
{
    private const METHODS = ['query', 'prepare', 'get_var', 'get_col', 'get_row', 'get_results'];

    public function register()
    {
        return [T_VARIABLE];
    }

    public function process(File $file, $at)
    {
        $tokens = $file->getTokens();
        $method = $file->findNext(T_WHITESPACE, $at + 2, null, true);
        if ($tokens[$at]['content'] !== '$wpdb' || $tokens[$at + 1]['code'] !== T_OBJECT_OPERATOR
            || !in_array($tokens[$method]['content'], self::METHODS, true) || !isset($tokens[$method + 1]['parenthesis_closer'])) {
            return;
        }
        for ($i = $method + 2; $i < $tokens[$method + 1]['parenthesis_closer']; $i++) {
            if (isset($tokens[$i]['parenthesis_closer']) && $tokens[$i]['code'] === T_OPEN_PARENTHESIS) {
                $i = $tokens[$i]['parenthesis_closer']; // prepare() is looked at by itself
            } elseif ($tokens[$i]['code'] === T_COMMA) {
                return; // what follows are the values
            } elseif ($tokens[$i]['code'] === T_VARIABLE && $tokens[$i]['content'] !== '$wpdb') {
                $file->addError('%s in a query', $i, 'NotPrepared', [$tokens[$i]['content']]);
            } elseif ($tokens[$i]['code'] === T_DOUBLE_QUOTED_STRING
                && preg_match('/\$(?!wpdb->)\w+/', $tokens[$i]['content'], $found)) {
                $file->addError('%s in a query', $i, 'Interpolated', [$found[0]]);
            }
        }
    }
}
