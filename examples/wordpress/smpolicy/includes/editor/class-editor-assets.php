<?php
/**
 * The scripts and styles of the block editor.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Editor;

use Smpolicy_Plugin\Asked_Facts;
use Smpolicy_Plugin\Fact_Labels;

/**
 * Loaded where a draft is written, and nowhere else.
 */
final class Editor_Assets {

	/**
	 * In this order; each uses those before it.
	 */
	private const SCRIPTS = array(
		'draft'  => array( 'wp-blocks', 'wp-data', 'wp-html-entities', 'wp-rich-text' ),
		'check'  => array( 'wp-api-fetch', 'wp-data', 'wp-i18n', 'wp-a11y' ),
		'marks'  => array( 'wp-annotations', 'wp-data' ),
		'fields' => array( 'wp-components', 'wp-compose', 'wp-data', 'wp-element', 'wp-i18n' ),
		'panel'  => array( 'wp-components', 'wp-data', 'wp-edit-post', 'wp-element', 'wp-i18n', 'wp-plugins' ),
	);

	/**
	 * Registers the hook.
	 */
	public function register(): void {
		add_action( 'enqueue_block_editor_assets', array( $this, 'enqueue' ) );
	}

	/**
	 * Has the editor load them.
	 */
	public function enqueue(): void {
		$type = get_current_screen()?->post_type ?? '';
		if ( ! in_array( $type, Draft_Facts::post_types(), true ) ) {
			return;
		}
		$before = array();
		foreach ( self::SCRIPTS as $name => $needs ) {
			wp_register_script( "smpolicy-$name", plugins_url( "assets/editor-$name.js", \Smpolicy_Plugin\PLUGIN_FILE ), array( ...$needs, ...$before ), \Smpolicy_Plugin\VERSION, true );
			$before = array( "smpolicy-$name" );
		}
		wp_add_inline_script( 'smpolicy-draft', 'window.smpolicy = ' . wp_json_encode( array( 'asked' => self::asked() ) ) . ';', 'before' );
		wp_add_inline_script( 'smpolicy-check', 'wp.i18n.setLocaleData( ' . wp_json_encode( self::translations() ) . ", 'smpolicy' );", 'before' );
		wp_enqueue_script( 'smpolicy-panel' );
		wp_enqueue_style( 'smpolicy-editor', plugins_url( 'assets/editor.css', \Smpolicy_Plugin\PLUGIN_FILE ), array( 'wp-components' ), \Smpolicy_Plugin\VERSION );
	}

	/**
	 * What is asked of every draft.
	 *
	 * @return list<array<string, mixed>>
	 */
	private static function asked(): array {
		$asked = array();
		foreach ( array( 'audience', 'purpose' ) as $fact ) {
			$options = Fact_Labels::answers( $fact, Asked_Facts::DRAFT[ $fact ] );
			if ( 'audience' === $fact ) {
				unset( $options[''] ); // Everybody, unless somebody says otherwise.
			}
			$list = array();
			foreach ( $options as $value => $label ) {
				$list[] = array(
					'value' => (string) $value,
					'label' => $label,
				);
			}
			$asked[] = array(
				'fact'     => $fact,
				'question' => Fact_Labels::question( $fact ),
				'options'  => $list,
			);
		}
		return $asked;
	}

	/**
	 * The translations that PHP has loaded, as the scripts read them: one file serves both.
	 *
	 * @return array<string, mixed>
	 */
	private static function translations(): array {
		$translations = get_translations_for_domain( 'smpolicy' );
		$data         = array( '' => array( 'domain' => 'smpolicy', 'lang' => determine_locale() ) ); // phpcs:ignore WordPress.Arrays.ArrayDeclarationSpacing
		if ( ! empty( $translations->headers['Plural-Forms'] ) ) {
			$data['']['plural-forms'] = $translations->headers['Plural-Forms'];
		}
		foreach ( $translations->entries as $key => $entry ) {
			$data[ $key ] = $entry->translations;
		}
		return $data;
	}
}
