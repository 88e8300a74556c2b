<?php
/**
 * What is known of photos and files.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Media;

use Smpolicy_Plugin\Asked_Facts;
use Smpolicy_Plugin\Audit\Audit;

/**
 * Asked once, kept with the photo, used by every draft that shows it.
 */
final class Media_Facts {

	public const META = '_smpolicy_media';

	/**
	 * Made once.
	 *
	 * @param Audit $audit The record.
	 */
	public function __construct( private readonly Audit $audit ) {
	}

	/**
	 * What was answered.
	 *
	 * @param int $id The attachment's.
	 * @return array<string, bool|string>
	 */
	public function answers( int $id ): array {
		return Asked_Facts::cleaned( get_post_meta( $id, self::META, true ), Asked_Facts::MEDIA );
	}

	/**
	 * Keeps answers; those that are not given stay as they were.
	 *
	 * @param int                  $id      The attachment's.
	 * @param array<string, mixed> $answers By fact; an empty one is unknown again.
	 */
	public function put( int $id, array $answers ): void {
		$old = $this->answers( $id );
		$new = Asked_Facts::cleaned( array_merge( $old, array_intersect_key( $answers, Asked_Facts::MEDIA ) ), Asked_Facts::MEDIA );
		if ( $new === $old ) {
			return;
		}
		if ( $new ) {
			update_post_meta( $id, self::META, wp_slash( $new ) );
		} else {
			delete_post_meta( $id, self::META );
		}
		$said = array();
		foreach ( array_diff_assoc( array_map( 'wp_json_encode', $new ), array_map( 'wp_json_encode', $old ) ) as $name => $value ) {
			$said[] = "$name = " . trim( $value, '"' );
		}
		foreach ( array_diff_key( $old, $new ) as $name => $value ) {
			$said[] = "$name = ?";
		}
		$this->audit->add_row( Audit::MEDIA, $id, '', '', '', array(), 'answered', implode( '; ', $said ) );
	}

	/**
	 * All that is known of it, as the library names it.
	 *
	 * @param int $id The attachment's.
	 * @return array<string, mixed>
	 */
	public function facts( int $id ): array {
		$kind = strtok( (string) get_post_mime_type( $id ), '/' );
		return array(
			'kind' => match ( $kind ) {
				'image' => 'photo',
				'video' => 'video',
				'audio' => 'audio',
				default => 'document',
			},
		) + $this->answers( $id );
	}
}
