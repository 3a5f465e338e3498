#pragma once

#include "core/model/field.h"
#include "core/record/json.h"

#include <optional>

namespace retinue {

/// How a stored value looks in an editor: text as it is, numbers in their digits, lists and objects as JSON in one
/// line, nothing for null.
QString shownText(const Json &value);

/// True when @p value has the type @p field asks for; null always fits.
bool fitsField(const Field &field, const Json &value);

/// A sentence for a value of another type ("The file has a list here …"), empty when it fits.
QString wrongTypeNote(const Field &field, const Json &value);

/// What clearing @p field stores: null for texts, an empty list or object. Nothing for numbers and flags, which always
/// have a value.
std::optional<Json> clearedValue(const Field &field);

/// Equal as stored: NaN equals NaN, 1 differs from 1.0.
bool sameValue(const Json &a, const Json &b);

} // namespace retinue
