<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace WordPress\Sniffs\Security;

use PHP_CodeSniffer\Files\File;
use PHP_CodeSniffer\Sniffs\Sniff;

/** Who reads what was sent has looked whether it was meant. */
final class NonceVerificationSniff implements Sniff
{
    public function register()
    {
        return [T_VARIABLE];
    }

    public function process(File $file, $at)
    {
        $tokens = $file->getTokens();
        if (!in_array($tokens[$at]['content'], ['$_POST', '$_GET', '$_REQUEST', '$_FILES'], true)) {
            return;
        }
        $within = array_keys($tokens[$at]['conditions'], T_FUNCTION, true);
        $function = $tokens[end($within) ?: 0] ?? [];
        for ($i = $function['scope_opener'] ?? 0; $i < ($function['scope_closer'] ?? count($tokens)); $i++) {
            if (in_array($tokens[$i]['content'], ['check_admin_referer', 'check_ajax_referer', 'wp_verify_nonce'], true)) {
                return;
            }
        }
        $file->addError('%s without a nonce', $at, 'Missing', [$tokens[$at]['content']]);
    }
}
