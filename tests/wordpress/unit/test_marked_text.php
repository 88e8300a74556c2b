<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Smpolicy_Tests;

use Smpolicy_Plugin\Text\Marked_Text;

require __DIR__ . '/harness.php';

run(
	'marked_text',
	array(
		'all_is_escaped' => static function (): void {
			equal( Marked_Text::whole( '<b>"&\'', array( array( 0, 3 ) ) ), '<mark class="smpolicy-mark">&lt;b&gt;</mark>&quot;&amp;&apos;' );
		},
		'ranges_overlap_and_stray' => static function (): void {
			equal( Marked_Text::whole( 'abcdef', array( array( 3, 9 ), array( 1, 4 ), array( 5, 5 ), array( 8, 9 ) ) ), 'a<mark class="smpolicy-mark">bcdef</mark>' );
			equal( Marked_Text::whole( 'abc', array() ), 'abc' );
		},
		'excerpts_keep_whole_words_and_characters' => static function (): void {
			$text     = str_repeat( 'ñandú ', 40 ) . 'HERE' . str_repeat( ' ñandú', 40 );
			$at       = strpos( $text, 'HERE' );
			$excerpts = Marked_Text::excerpts( $text, array( array( $at, $at + 4 ) ), 10 );
			equal( $excerpts, array( '… ñandú ñandú <mark class="smpolicy-mark">HERE</mark> ñandú ñandú …' ) );
		},
		'near_words_share_an_excerpt' => static function (): void {
			equal( count( Marked_Text::excerpts( 'one two three', array( array( 0, 3 ), array( 8, 13 ) ) ) ), 1 );
			equal( count( Marked_Text::excerpts( 'one' . str_repeat( ' x', 100 ) . ' two', array( array( 0, 3 ), array( 204, 207 ) ) ) ), 2 );
		},
		'long_text_without_spaces' => static function (): void {
			foreach ( Marked_Text::excerpts( str_repeat( 'ñ', 500 ), array( array( 400, 402 ) ) ) as $excerpt ) {
				equal( mb_check_encoding( $excerpt, 'UTF-8' ), true );
			}
		},
	)
);
