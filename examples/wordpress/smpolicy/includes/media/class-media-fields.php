<?php
/**
 * The questions in the media library.
 *
 * SPDX-License-Identifier: MIT
 *
 * @package Smpolicy
 */

declare(strict_types=1);

namespace Smpolicy_Plugin\Media;

use Smpolicy_Plugin\Asked_Facts;
use Smpolicy_Plugin\Fact_Labels;

/**
 * Consent and rights, where a photo or file is described. They work without JavaScript too.
 */
final class Media_Fields {

	private const COLUMN = 'smpolicy';

	/**
	 * Made once.
	 *
	 * @param Media_Facts $facts What was answered.
	 */
	public function __construct( private readonly Media_Facts $facts ) {
	}

	/**
	 * Registers the hooks.
	 */
	public function register(): void {
		add_filter( 'attachment_fields_to_edit', array( $this, 'add' ), 10, 2 );
		add_filter( 'attachment_fields_to_save', array( $this, 'save' ), 10, 2 );
		add_filter( 'manage_media_columns', array( $this, 'column' ) );
		add_action( 'manage_media_custom_column', array( $this, 'cell' ), 10, 2 );
	}

	/**
	 * Adds the questions.
	 *
	 * @param array<string, mixed> $fields Those of others.
	 * @param \WP_Post             $post   The attachment.
	 * @return array<string, mixed>
	 */
	public function add( $fields, $post ) {
		if ( ! current_user_can( 'edit_post', $post->ID ) ) {
			return $fields;
		}
		$answers = $this->facts->answers( $post->ID );
		foreach ( self::asked( $post ) as $fact => $values ) {
			$name   = self::name( $fact );
			$input  = "attachments[{$post->ID}][$name]";
			$value  = $answers[ $fact ] ?? '';
			$value  = is_bool( $value ) ? ( $value ? 'yes' : 'no' ) : $value;
			$select = '<select name="' . esc_attr( $input ) . '" id="' . esc_attr( "attachments-{$post->ID}-$name" ) . '">';
			foreach ( Fact_Labels::answers( $fact, $values ) as $answer => $label ) {
				$select .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( (string) $answer ), selected( $value, (string) $answer, false ), esc_html( $label ) );
			}
			$fields[ $name ] = array(
				'label' => Fact_Labels::question( $fact ),
				'input' => 'html',
				'html'  => $select . '</select>',
			);
		}
		return $fields;
	}

	/**
	 * Keeps the answers. WordPress has verified the nonce and the capability.
	 *
	 * @param array<string, mixed> $post   The attachment.
	 * @param array<string, mixed> $fields What the form held.
	 * @return array<string, mixed>
	 */
	public function save( $post, $fields ) {
		$answers = array();
		foreach ( array_keys( Asked_Facts::MEDIA ) as $fact ) {
			if ( isset( $fields[ self::name( $fact ) ] ) && is_string( $fields[ self::name( $fact ) ] ) ) {
				$answers[ $fact ] = sanitize_text_field( wp_unslash( $fields[ self::name( $fact ) ] ) );
			}
		}
		if ( $answers && current_user_can( 'edit_post', (int) $post['ID'] ) ) {
			$this->facts->put( (int) $post['ID'], $answers );
		}
		return $post;
	}

	/**
	 * Adds a column to the list of the library.
	 *
	 * @param array<string, string> $columns Those of WordPress and others.
	 * @return array<string, string>
	 */
	public function column( $columns ) {
		$columns[ self::COLUMN ] = __( 'Consent and rights', 'smpolicy' );
		return $columns;
	}

	/**
	 * Shows whether the chief questions are answered.
	 *
	 * @param string $column The column.
	 * @param int    $id     The attachment's.
	 */
	public function cell( $column, $id ): void {
		if ( self::COLUMN !== $column ) {
			return;
		}
		$post    = get_post( $id );
		$answers = $this->facts->answers( (int) $id );
		$chief   = array_diff( array_keys( self::asked( $post ) ), array( 'content', 'depicts_employees', 'consent.guardian_informed', 'consent.guardian_written', 'consent.person_depicted', 'consent.rights_holder' ) );
		$open    = array_diff( $chief, array_keys( $answers ) );
		echo esc_html( $open ? __( 'Not answered', 'smpolicy' ) : __( 'Answered', 'smpolicy' ) );
	}

	/**
	 * What is asked of an attachment: a document shows nobody.
	 *
	 * @param \WP_Post $post The attachment.
	 * @return array<string, true|list<string>>
	 */
	private static function asked( \WP_Post $post ): array {
		$shows = wp_attachment_is( 'image', $post ) || wp_attachment_is( 'video', $post );
		return $shows ? Asked_Facts::MEDIA : array_intersect_key( Asked_Facts::MEDIA, array_flip( array( 'rights', 'consent.rights_holder' ) ) );
	}

	/**
	 * A fact's name in a form.
	 *
	 * @param string $fact The fact.
	 */
	private static function name( string $fact ): string {
		return 'smpolicy_' . str_replace( '.', '_', $fact );
	}
}
