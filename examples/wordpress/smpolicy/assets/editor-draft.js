// SPDX-License-Identifier: MIT
// What is read of a draft: its words, piece by piece, and the photos and files in it.
( function ( wp, smpolicy ) {
	'use strict';

	const MEDIA = {
		'core/image': 'id',
		'core/cover': 'id',
		'core/media-text': 'mediaId',
		'core/video': 'id',
		'core/audio': 'id',
		'core/file': 'id',
	};

	// A rich text's words as the editor itself counts them, so that places in them can be marked.
	function words( html ) {
		return wp.richText.create( { html: String( html ) } ).text;
	}

	function isRichText( attribute ) {
		return attribute.source === 'html' || attribute.type === 'rich-text';
	}

	// What the editor does not take apart: HTML as a whole.
	function isWhole( block ) {
		return block.name === 'core/freeform' || block.name === 'core/missing';
	}

	function addBlock( block, pieces, media ) {
		const type = isWhole( block ) ? null : wp.blocks.getBlockType( block.name );
		for ( const [ name, attribute ] of Object.entries( type ? type.attributes : {} ) ) {
			const value = block.attributes[ name ];
			if ( ! value ) {
				continue;
			}
			const id = block.clientId + ':' + name;
			if ( isRichText( attribute ) ) {
				pieces.push( { id, text: words( value ) } );
			} else if ( name === 'alt' || attribute.source === 'text' || attribute.source === 'raw' ) {
				pieces.push( { id, text: String( value ) } );
			} else if ( attribute.source === 'query' && Array.isArray( value ) ) {
				pieces.push( { id, text: tableText( value ) } );
			}
		}
		if ( isWhole( block ) ) {
			pieces.push( { id: block.clientId + ':content', text: words( block.attributes.content || block.attributes.originalContent || '' ) } );
		}
		const id = block.attributes[ MEDIA[ block.name ] ];
		if ( Number.isInteger( id ) ) {
			media.push( id );
		}
		block.innerBlocks.forEach( ( inner ) => addBlock( inner, pieces, media ) );
	}

	// Rows of cells, whatever the block calls them.
	function tableText( rows ) {
		return rows
			.flatMap( ( row ) => row.cells || [] )
			.map( ( cell ) => words( cell.content || '' ) )
			.join( '\n' );
	}

	// The title as it is shown, so that places in it can be marked.
	smpolicy.title = function () {
		return wp.htmlEntities.decodeEntities( String( wp.data.select( 'core/editor' ).getEditedPostAttribute( 'title' ) || '' ) );
	};

	smpolicy.draft = function () {
		const editor = wp.data.select( 'core/editor' );
		const pieces = [ { id: 'title', text: smpolicy.title() } ];
		const media = [];
		wp.data.select( 'core/block-editor' ).getBlocks().forEach( ( block ) => addBlock( block, pieces, media ) );
		const featured = editor.getEditedPostAttribute( 'featured_media' );
		if ( featured ) {
			media.push( featured );
		}
		return {
			post: editor.getCurrentPostId(),
			pieces: pieces.filter( ( piece ) => piece.text.trim() !== '' ),
			media: [ ...new Set( media ) ],
			answers: smpolicy.answers(),
		};
	};

	smpolicy.answers = function () {
		const meta = wp.data.select( 'core/editor' ).getEditedPostAttribute( 'meta' );
		return Object.assign( {}, meta && meta._smpolicy_facts );
	};

	// What is answered travels with the post: it is stored when that is.
	smpolicy.answer = function ( fact, value ) {
		const answers = smpolicy.answers();
		delete answers[ fact ];
		if ( value === 'yes' || value === 'no' ) {
			answers[ fact ] = value === 'yes';
		} else if ( value !== '' ) {
			answers[ fact ] = value;
		}
		wp.data.dispatch( 'core/editor' ).editPost( { meta: { _smpolicy_facts: answers } } );
	};
} )( window.wp, window.smpolicy );
