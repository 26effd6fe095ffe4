//! The expressions of a file, with their places in its text.

use std::ops::Range;

use proc_macro2::{Group, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, Token};

/// All expressions of a file, also of the arguments of macros, the outer ones before the inner.
#[derive(Debug, Default)]
pub struct Tree {
    pub expressions: Vec<Expression>,
    pub functions: Vec<Function>,
    /// The fields of struct expressions that are written by their names alone.
    pub short_fields: Vec<Range<usize>>,
}

pub type Id = usize;

#[derive(Debug)]
pub struct Expression {
    pub range: Range<usize>,
    pub kind: Kind,
    pub parent: Option<Id>,
}

#[derive(Debug)]
pub enum Kind {
    MethodCall {
        receiver: Id,
        name: Range<usize>,
        arguments: Vec<Id>,
    },
    Call {
        function: Id,
        arguments: Vec<Id>,
    },
    Try {
        inner: Id,
    },
    Await,
    Reference {
        inner: Id,
    },
    Binary {
        left: Id,
        right: Id,
    },
    Closure {
        parameters: Vec<Parameter>,
        body: Id,
    },
    Path,
    Literal,
    /// An expression to which a method call can be appended: a field, an index, parentheses, a macro, an array.
    Closed,
    Other,
}

/// A function, a closure or an `async` block: what `?` and `return` leave.
#[derive(Debug)]
pub struct Function {
    pub range: Range<usize>,
    /// The type that it is said to return.
    pub returns: Option<String>,
    pub parameters: Vec<Parameter>,
}

#[derive(Clone, Debug)]
pub struct Parameter {
    pub name: String,
    /// The type that it is said to have.
    pub of_type: Option<Range<usize>>,
}

impl Tree {
    pub fn of(file: &syn::File, text: &str) -> Self {
        let mut walk = Walk { tree: Tree::default(), open: Vec::new(), text };
        walk.visit_file(file);
        walk.tree
    }

    pub fn get(&self, id: Id) -> &Expression {
        &self.expressions[id]
    }

    pub fn range(&self, id: Id) -> Range<usize> {
        self.expressions[id].range.clone()
    }

    /// The innermost expression that is there exactly.
    pub fn exactly(&self, range: &Range<usize>) -> Option<Id> {
        self.expressions.iter().rposition(|expression| expression.range == *range)
    }

    /// The smallest expression that has all of the range.
    pub fn around(&self, range: &Range<usize>) -> Option<Id> {
        let has = |expression: &&Expression| expression.range.start <= range.start && range.end <= expression.range.end;
        let ids = self.expressions.iter().enumerate().filter(|(_, expression)| has(expression));
        ids.min_by_key(|(id, expression)| (expression.range.len(), usize::MAX - id)).map(|(id, _)| id)
    }

    /// The method call with its name there.
    pub fn method_named_at(&self, range: &Range<usize>) -> Option<Id> {
        self.expressions
            .iter()
            .position(|expression| matches!(&expression.kind, Kind::MethodCall { name, .. } if name == range))
    }

    /// The path that ends there, or has it.
    pub fn path_with(&self, range: &Range<usize>) -> Option<Id> {
        let id = self.around(range)?;
        matches!(self.get(id).kind, Kind::Path).then_some(id)
    }

    pub fn parent(&self, id: Id) -> Option<Id> {
        self.get(id).parent
    }

    /// The call of which the expression is the function.
    pub fn call_of(&self, function: Id) -> Option<Id> {
        let parent = self.parent(function)?;
        matches!(&self.get(parent).kind, Kind::Call { function: called, .. } if *called == function).then_some(parent)
    }

    /// The innermost function, closure or `async` block around a place.
    pub fn function_around(&self, position: usize) -> Option<&Function> {
        let has = |function: &&Function| function.range.contains(&position);
        self.functions.iter().filter(has).min_by_key(|function| function.range.len())
    }

    /// Whether `.method()` can follow the expression as it is.
    pub fn is_closed(&self, id: Id) -> bool {
        !matches!(self.get(id).kind, Kind::Other | Kind::Reference { .. } | Kind::Binary { .. } | Kind::Closure { .. })
    }
}

struct Walk<'t> {
    tree: Tree,
    open: Vec<Id>,
    text: &'t str,
}

impl Walk<'_> {
    fn child(&mut self, expression: &Expr) -> Id {
        let id = self.tree.expressions.len();
        self.visit_expr(expression);
        id
    }

    fn children<'e>(&mut self, expressions: impl IntoIterator<Item = &'e Expr>) -> Vec<Id> {
        expressions.into_iter().map(|expression| self.child(expression)).collect()
    }

    fn kind(&mut self, expression: &Expr) -> Kind {
        match expression {
            Expr::MethodCall(call) => Kind::MethodCall {
                receiver: self.child(&call.receiver),
                name: call.method.span().byte_range(),
                arguments: self.children(&call.args),
            },
            Expr::Call(call) => Kind::Call { function: self.child(&call.func), arguments: self.children(&call.args) },
            Expr::Try(it) => Kind::Try { inner: self.child(&it.expr) },
            Expr::Await(it) => {
                self.child(&it.base);
                Kind::Await
            }
            Expr::Reference(it) => Kind::Reference { inner: self.child(&it.expr) },
            Expr::Binary(it) => Kind::Binary { left: self.child(&it.left), right: self.child(&it.right) },
            Expr::Closure(closure) => {
                let returns = self.returned(&closure.output);
                let parameters: Vec<Parameter> = closure.inputs.iter().map(parameter).collect();
                self.function(expression.span().byte_range(), returns, parameters.clone());
                Kind::Closure { parameters, body: self.child(&closure.body) }
            }
            Expr::Async(block) => {
                self.function(block.span().byte_range(), None, Vec::new());
                visit::visit_expr(self, expression);
                Kind::Other
            }
            other => {
                visit::visit_expr(self, other);
                match other {
                    Expr::Path(_) => Kind::Path,
                    Expr::Lit(_) => Kind::Literal,
                    Expr::Field(_) | Expr::Index(_) | Expr::Paren(_) | Expr::Macro(_) | Expr::Array(_) => Kind::Closed,
                    _ => Kind::Other,
                }
            }
        }
    }

    fn function(&mut self, range: Range<usize>, returns: Option<String>, parameters: Vec<Parameter>) {
        self.tree.functions.push(Function { range, returns, parameters });
    }

    fn returned(&self, output: &syn::ReturnType) -> Option<String> {
        match output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, of_type) => self.text.get(of_type.span().byte_range()).map(str::to_owned),
        }
    }

    fn signature(&mut self, signature: &syn::Signature, range: Range<usize>) {
        let returns = self.returned(&signature.output);
        let parameters = signature.inputs.iter().map(|input| match input {
            syn::FnArg::Receiver(it) => Parameter { name: "self".to_owned(), of_type: Some(it.ty.span().byte_range()) },
            syn::FnArg::Typed(it) => typed(it),
        });
        let parameters = parameters.collect();
        self.function(range, returns, parameters);
    }
}

/// What the arms of a `macro_rules!` make, with `name` where `$name` is.
fn bodies(arms: TokenStream) -> Vec<TokenStream> {
    let trees: Vec<TokenTree> = arms.into_iter().collect();
    let is = |at: usize, sign| matches!(&trees.get(at), Some(TokenTree::Punct(it)) if it.as_char() == sign);
    let is_body = |at: usize| at > 1 && is(at - 2, '=') && is(at - 1, '>');
    trees
        .iter()
        .enumerate()
        .filter_map(|(at, tree)| match tree {
            TokenTree::Group(group) if is_body(at) => Some(without_dollars(group.stream())),
            _ => None,
        })
        .collect()
}

fn without_dollars(stream: TokenStream) -> TokenStream {
    let trees = stream.into_iter().filter(|tree| !matches!(tree, TokenTree::Punct(it) if it.as_char() == '$'));
    trees
        .map(|tree| match tree {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), without_dollars(group.stream()));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other,
        })
        .collect()
}

fn parameter(pattern: &syn::Pat) -> Parameter {
    match pattern {
        syn::Pat::Type(it) => typed(it),
        other => Parameter { name: name_of(other), of_type: None },
    }
}

fn typed(it: &syn::PatType) -> Parameter {
    Parameter { name: name_of(&it.pat), of_type: Some(it.ty.span().byte_range()) }
}

fn name_of(pattern: &syn::Pat) -> String {
    match pattern {
        syn::Pat::Ident(it) => it.ident.to_string(),
        _ => String::new(),
    }
}

impl<'ast> Visit<'ast> for Walk<'_> {
    fn visit_expr(&mut self, expression: &'ast Expr) {
        let id = self.tree.expressions.len();
        let range = expression.span().byte_range();
        self.tree.expressions.push(Expression { range, kind: Kind::Other, parent: self.open.last().copied() });
        self.open.push(id);
        let kind = self.kind(expression);
        self.open.pop();
        self.tree.expressions[id].kind = kind;
    }

    fn visit_field_value(&mut self, field: &'ast syn::FieldValue) {
        if field.colon_token.is_none() {
            self.tree.short_fields.push(field.expr.span().byte_range());
        }
        visit::visit_field_value(self, field);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.signature(&item.sig, item.span().byte_range());
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.signature(&item.sig, item.span().byte_range());
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        self.signature(&item.sig, item.span().byte_range());
        visit::visit_trait_item_fn(self, item);
    }

    /// Most macros take expressions or statements.
    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        let list = syn::punctuated::Punctuated::<Expr, Token![,]>::parse_terminated;
        if let Ok(arguments) = item.parse_body_with(list) {
            self.children(&arguments);
        } else if let Ok(statements) = item.parse_body_with(syn::Block::parse_within) {
            statements.iter().for_each(|statement| self.visit_stmt(statement));
        } else if item.path.is_ident("macro_rules") {
            let bodies = bodies(item.tokens.clone());
            let parsed = bodies.into_iter().filter_map(|body| syn::Block::parse_within.parse2(body).ok());
            parsed.flatten().for_each(|statement| self.visit_stmt(&statement));
        }
    }
}
