<?php
/**
 * The column of the comments list.
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
 * Shows what was found in each comment.
 */
final class Comment_Column {

	private const NAME = 'smpolicy';

	/**
	 * Made once.
	 *
	 * @param Comment_Store $store    What was found.
	 * @param Policies      $policies The policy.
	 */
	public function __construct( private readonly Comment_Store $store, private readonly Policies $policies ) {
	}

	/**
	 * Registers the hooks, for who may see it.
	 */
	public function register(): void {
		if ( current_user_can( Capabilities::FINDINGS ) ) {
			add_filter( 'manage_edit-comments_columns', array( $this, 'add' ) );
			add_action( 'manage_comments_custom_column', array( $this, 'show' ), 10, 2 );
			add_action( 'admin_enqueue_scripts', array( $this, 'styles' ) );
		}
	}

	/**
	 * The columns, with this one after the comment.
	 *
	 * @param array<string, string> $columns Those of WordPress and others.
	 * @return array<string, string>
	 */
	public function add( $columns ) {
		$with = array();
		foreach ( $columns as $name => $title ) {
			$with[ $name ] = $title;
			if ( 'comment' === $name ) {
				$with[ self::NAME ] = __( 'Policy', 'smpolicy' );
			}
		}
		return $with + array( self::NAME => __( 'Policy', 'smpolicy' ) );
	}

	/**
	 * Shows one cell.
	 *
	 * @param string $column The column.
	 * @param int    $id     The comment's.
	 */
	public function show( $column, $id ): void {
		if ( self::NAME !== $column ) {
			return;
		}
		$comment = get_comment( $id );
		$verdict = $this->store->get( (int) $id );
		if ( ! $comment || null === $verdict ) {
			echo '<span aria-hidden="true">—</span><span class="screen-reader-text">' . esc_html__( 'Not checked yet', 'smpolicy' ) . '</span>';
			return;
		}
		echo wp_kses_post( ( new Findings_View( $this->policies ) )->short( $verdict, $comment ) );
	}

	/**
	 * Its styles.
	 *
	 * @param string $page The page of the administration.
	 */
	public function styles( $page ): void {
		if ( in_array( $page, array( 'edit-comments.php', 'comment.php' ), true ) ) {
			wp_enqueue_style( 'smpolicy-admin', plugins_url( 'assets/admin.css', \Smpolicy_Plugin\PLUGIN_FILE ), array(), \Smpolicy_Plugin\VERSION );
		}
	}
}
