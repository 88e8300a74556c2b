<?php
/**
 * The filter of the comments list.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Comments;

use Smpolicy_Plugin\Capabilities;
use Smpolicy_Plugin\Policies;

/**
 * Shows the comments in which one clause, or any, was found.
 */
final class Comment_Filter {

	private const NAME = 'smpolicy_clause';
	private const ANY  = '(any)';

	/**
	 * Made once.
	 *
	 * @param Policies $policies The policy.
	 */
	public function __construct( private readonly Policies $policies ) {
	}

	/**
	 * Registers the hooks, for who may see it.
	 */
	public function register(): void {
		if ( current_user_can( Capabilities::FINDINGS ) ) {
			add_action( 'restrict_manage_comments', array( $this, 'show' ) );
			add_filter( 'comments_list_table_query_args', array( $this, 'narrow' ) );
		}
	}

	/**
	 * Shows the choice.
	 */
	public function show(): void {
		$chosen = self::chosen();
		echo '<label class="screen-reader-text" for="smpolicy-clause">' . esc_html__( 'Filter by clause of the policy', 'smpolicy' ) . '</label>';
		echo '<select name="' . esc_attr( self::NAME ) . '" id="smpolicy-clause">';
		foreach ( $this->choices() as $value => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( (string) $value ), selected( $chosen, (string) $value, false ), esc_html( $label ) );
		}
		echo '</select>';
	}

	/**
	 * Narrows the list.
	 *
	 * @param array<string, mixed> $query What the list asks for.
	 * @return array<string, mixed>
	 */
	public function narrow( $query ) {
		$chosen = self::chosen();
		if ( '' === $chosen ) {
			return $query;
		}
		$clause = array( 'key' => Comment_Store::CLAUSE );
		if ( self::ANY === $chosen ) {
			$clause['compare'] = 'EXISTS';
		} else {
			$clause['value'] = $chosen;
		}
		$query['meta_query'] = array_merge( (array) ( $query['meta_query'] ?? array() ), array( $clause ) ); // phpcs:ignore WordPress.DB.SlowDBQuery -- by an index on the key.
		return $query;
	}

	/**
	 * What can be chosen.
	 *
	 * @return array<string, string>
	 */
	private function choices(): array {
		$choices = array(
			''                       => __( 'All findings', 'smpolicy' ),
			self::ANY                => __( 'With any finding', 'smpolicy' ),
			Comment_Store::URGENT    => __( 'To be read now', 'smpolicy' ),
			Comment_Store::UNCHECKED => __( 'Not checked', 'smpolicy' ),
		);
		$known   = $this->found();
		foreach ( $this->policies->get()?->clauses() ?? array() as $clause ) {
			if ( isset( $known[ $clause->id ] ) ) {
				$choices[ $clause->id ] = $clause->title;
				unset( $known[ $clause->id ] );
			}
		}
		foreach ( array_keys( $known ) as $id ) { // Those of an earlier policy.
			$choices[ $id ] ??= $id;
		}
		return $choices;
	}

	/**
	 * The clauses that were found in any comment.
	 *
	 * @return array<string, true>
	 */
	private function found(): array {
		global $wpdb;
		$found = $wpdb->get_col( $wpdb->prepare( "SELECT DISTINCT meta_value FROM $wpdb->commentmeta WHERE meta_key = %s LIMIT 200", Comment_Store::CLAUSE ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- no function asks this.
		return array_fill_keys( $found, true );
	}

	/**
	 * What was chosen.
	 */
	private static function chosen(): string {
		return isset( $_GET[ self::NAME ] ) && is_string( $_GET[ self::NAME ] ) ? sanitize_text_field( wp_unslash( $_GET[ self::NAME ] ) ) : ''; // phpcs:ignore WordPress.Security.NonceVerification -- it only narrows a list.
	}
}
