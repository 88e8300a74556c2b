<?php
/**
 * The panel for existing comments.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Admin;

use Smpolicy_Plugin\Comments\Comment_Import;

/**
 * A button and a progress bar.
 */
final class Import_Panel {

	/**
	 * Shows the panel.
	 */
	public function show(): void {
		$new = Comment_Import::count( false );
		$all = Comment_Import::count( true );
		echo '<h2>' . esc_html__( 'Check existing comments', 'smpolicy' ) . '</h2>';
		echo '<p>' . esc_html__( 'What is found is shown in the comments list. Every comment stays where it is.', 'smpolicy' ) . '</p>';
		/* translators: 1: how many comments were not checked yet, 2: how many there are. */
		echo '<p>' . esc_html( sprintf( __( 'Not checked yet: %1$s of %2$s.', 'smpolicy' ), number_format_i18n( $new ), number_format_i18n( $all ) ) ) . '</p>';
		printf(
			'<div id="smpolicy-import" data-new="%d" data-all="%d"><p><label><input type="checkbox" id="smpolicy-import-all"> %s</label></p><p><button type="button" class="button button-primary" id="smpolicy-import-start">%s</button></p>',
			(int) $new,
			(int) $all,
			esc_html__( 'Also those that were checked before', 'smpolicy' ),
			esc_html__( 'Check', 'smpolicy' )
		);
		echo '<p><label for="smpolicy-import-bar">' . esc_html__( 'Progress', 'smpolicy' ) . '</label><br><progress id="smpolicy-import-bar" max="1" value="0"></progress></p><p id="smpolicy-import-told" role="status"></p></div>';
		echo '<noscript><p>' . esc_html__( 'Without JavaScript, use the bulk action "Check by the policy again" of the comments list, or the command wp smpolicy recheck.', 'smpolicy' ) . '</p></noscript>';
		wp_enqueue_script( 'smpolicy-import', plugins_url( 'assets/import.js', \Smpolicy_Plugin\PLUGIN_FILE ), array( 'wp-api-fetch' ), \Smpolicy_Plugin\VERSION, true );
		wp_localize_script(
			'smpolicy-import',
			'smpolicyImport',
			array(
				/* translators: 1: comments checked so far, 2: how many of them something was found in. */
				'told'   => __( 'Checked: %1$d. With findings: %2$d.', 'smpolicy' ),
				/* translators: 1: comments checked, 2: how many of them something was found in. */
				'done'   => __( 'Done. Checked: %1$d. With findings: %2$d.', 'smpolicy' ),
				'failed' => __( 'It stopped; press the button again to go on from there.', 'smpolicy' ),
			)
		);
	}
}
