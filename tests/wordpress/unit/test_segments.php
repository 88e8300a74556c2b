<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace Smpolicy_Tests;

use Smpolicy_Plugin\Text\Segments;

require __DIR__ . '/harness.php';

run(
	'segments',
	array(
		'pieces_become_one_text' => static function (): void {
			$segments = new Segments();
			$segments->add( 'title', 'A title' );
			$segments->add( 'empty', " \n" );
			$segments->add( 'b1', 'First.' );
			equal( $segments->text(), "A title\n\nFirst." );
		},
		'places_lead_back_in_utf16' => static function (): void {
			$segments = new Segments();
			$segments->add( 'title', 'Ñ🎓x' );
			$segments->add( 'b1', 'añb' );
			$text = $segments->text();
			equal( $segments->locate( strpos( $text, 'x' ), strpos( $text, 'x' ) + 1 ), array( array( 'piece' => 'title', 'start' => 3, 'end' => 4 ) ) );
			equal( $segments->locate( strpos( $text, 'b' ), strpos( $text, 'b' ) + 1 ), array( array( 'piece' => 'b1', 'start' => 2, 'end' => 3 ) ) );
			equal( $segments->locate( strpos( $text, '🎓' ), strpos( $text, '🎓' ) + 4 ), array( array( 'piece' => 'title', 'start' => 1, 'end' => 3 ) ) );
		},
		'a_stretch_over_two_pieces' => static function (): void {
			$segments = new Segments();
			$segments->add( 'b1', 'one two' );
			$segments->add( 'b2', 'three' );
			equal(
				$segments->locate( 4, 12 ),
				array( array( 'piece' => 'b1', 'start' => 4, 'end' => 7 ), array( 'piece' => 'b2', 'start' => 0, 'end' => 3 ) )
			);
			equal( $segments->locate( 7, 9 ), array(), 'what stands between' );
			equal( $segments->locate( 0, 0 ), array() );
		},
	)
);
