#pragma once

#include "core/model/field.h"
#include "core/record/record.h"

#include <QStringList>

#include <functional>
#include <span>

namespace retinue::cli {

/// Columns a terminal needs for @p text: wide letters count two, combining marks none.
int displayWidth(const QString &text);

/// Rows in aligned columns. Cells are made safe for a terminal and cut to one line; columns of numbers stand right.
class Table
{
public:
    explicit Table(QStringList headers) : m_headers(std::move(headers)) {}

    void add(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// With a line of headers; empty when there are no rows.
    QString text() const;

private:
    QStringList m_headers;
    QList<QStringList> m_rows;
};

/// "Label: value" lines of the filled fields in @p fields, grouped as the catalogue groups them, long texts wrapped.
/// @p value gives the value of a key, nothing when there is none.
QString sheetText(std::span<const Field> fields, const std::function<std::optional<Json>(const QString &)> &value);

/// Some "Label: value" lines; rows with an empty value are left out.
QString rowsText(const QList<std::pair<QString, QString>> &rows);

/// A value for people: text, number, list with commas, names of the things in an object.
QString valueText(const Json &value);

} // namespace retinue::cli
