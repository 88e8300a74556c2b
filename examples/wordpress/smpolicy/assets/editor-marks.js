// SPDX-License-Identifier: MIT
// Marks the words in the text, as annotations, and in the title, as highlights: they are shown and never become part of the post.
( function ( wp, smpolicy ) {
	'use strict';

	const NAME = 'smpolicy';
	const FIELD = '.editor-post-title__input';
	let inTitle = []; // What is marked there.
	let ranges = [];

	// Where the text is edited: newer editors show it in a frame.
	function canvas() {
		const frame = document.querySelector( 'iframe[name="editor-canvas"]' );
		return ( frame && frame.contentDocument ) || document;
	}

	// A stretch of an element's text, wherever its text nodes begin.
	function rangeOf( element, start, end ) {
		const range = element.ownerDocument.createRange();
		const nodes = element.ownerDocument.createTreeWalker( element, window.NodeFilter.SHOW_TEXT );
		let at = 0;
		let begun = false;
		while ( nodes.nextNode() ) {
			const node = nodes.currentNode;
			if ( ! begun && start < at + node.length ) {
				range.setStart( node, start - at );
				begun = true;
			}
			if ( begun && end <= at + node.length ) {
				range.setEnd( node, end - at );
				return range;
			}
			at += node.length;
		}
		return null;
	}

	function markTitle() {
		const title = canvas().querySelector( FIELD );
		const view = canvas().defaultView;
		ranges = [];
		if ( title && view.CSS.highlights ) {
			ranges = inTitle.map( ( mark ) => rangeOf( title, mark.start, mark.end ) ).filter( Boolean );
			view.CSS.highlights.set( NAME, new view.Highlight( ...ranges ) );
		}
		canvas().body.classList.toggle( 'smpolicy-title-marked', inTitle.length > 0 && ! ranges.length ); // A browser without such marks.
		if ( title ) {
			if ( inTitle.length ) {
				title.setAttribute( 'aria-description', wp.i18n.__( 'The social media policy has a finding in the title.', 'smpolicy' ) );
			} else {
				title.removeAttribute( 'aria-description' );
			}
		}
	}

	// The editor may draw the title anew.
	wp.data.subscribe( () => {
		if ( ranges.some( ( range ) => range.collapsed || ! range.startContainer.isConnected ) ) {
			markTitle();
		}
	} );

	smpolicy.mark = function ( result ) {
		const annotations = wp.data.dispatch( 'core/annotations' );
		annotations.__experimentalRemoveAnnotationsBySource( NAME );
		inTitle = [];
		for ( const mark of result ? result.findings.flatMap( ( finding ) => finding.marks ) : [] ) {
			const [ clientId, attribute ] = mark.piece.split( ':' );
			if ( attribute ) {
				annotations.__experimentalAddAnnotation( {
					source: NAME,
					blockClientId: clientId,
					richTextIdentifier: attribute,
					range: { start: mark.start, end: mark.end },
				} );
			} else {
				inTitle.push( mark );
			}
		}
		markTitle();
	};

	// Whether a finding's first words stand in the title.
	smpolicy.isInTitle = function ( finding ) {
		return finding.marks.length > 0 && finding.marks[ 0 ].piece === 'title';
	};

	function select( element, mark ) {
		if ( ! element ) {
			return;
		}
		element.focus();
		const range = rangeOf( element, mark.start, mark.end );
		if ( element.setSelectionRange ) {
			element.setSelectionRange( mark.start, mark.end ); // where the editor shows code
		} else if ( range ) {
			const selection = element.ownerDocument.defaultView.getSelection();
			selection.removeAllRanges();
			selection.addRange( range );
		}
	}

	// To a finding's first words: the focus goes there, and they are selected.
	smpolicy.goTo = function ( finding ) {
		const mark = finding.marks[ 0 ];
		if ( smpolicy.isInTitle( finding ) ) {
			wp.data.dispatch( 'core/block-editor' ).clearSelectedBlock();
			select( canvas().querySelector( FIELD ), mark );
			return;
		}
		const [ clientId, attribute ] = mark.piece.split( ':' );
		const editor = wp.data.dispatch( 'core/block-editor' );
		editor.selectionChange( clientId, attribute, mark.start, mark.end );
		// When the editor has drawn the block as the chosen one.
		window.requestAnimationFrame( () => {
			const block = canvas().getElementById( 'block-' + clientId );
			const field = block && ( block.matches( '[contenteditable="true"]' ) ? block : block.querySelector( '[contenteditable="true"]' ) );
			if ( field ) {
				field.focus();
				editor.selectionChange( clientId, attribute, mark.start, mark.end );
			} else if ( block ) {
				block.focus();
			}
		} );
	};
} )( window.wp, window.smpolicy );
