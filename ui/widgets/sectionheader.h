#pragma once

#include <QWidget>

class QHBoxLayout;

namespace retinue {

class Label;
class ElidedLabel;

/// A bold line that opens a part of a page: "Presets  12 of 34", actions at the end.
class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The quiet text behind the title.
    void setNote(const QString &note);
    /// Puts @p widget at the end; the header owns it.
    void addWidget(QWidget *widget);

private:
    Label *m_title;
    ElidedLabel *m_note;
    QHBoxLayout *m_row;
};

} // namespace retinue
