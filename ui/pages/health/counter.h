#pragma once

#include "ui/theme/typography.h"

#include <QWidget>

namespace retinue {

class Label;

/// A number with its icon and word, "4 to decide", as the head of a page counts. Without room only the word goes.
class Counter : public QWidget
{
    Q_OBJECT

public:
    Counter(const QString &iconName, TextTone tone, const QString &word, QWidget *parent = nullptr);

    void setCount(int count);
    void setWordShown(bool shown);

private:
    const QString m_name;
    Label *m_count;
    Label *m_word;
};

} // namespace retinue
