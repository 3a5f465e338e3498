#pragma once

#include "ui/widgets/carddelegate.h"

#include <QListView>

namespace retinue {

/// A gallery of cards: as many whole cards side by side as the width holds, on the page's own ground.
/// It brings its CardDelegate; give it a model that knows CardRole.
class CardView : public QListView
{
    Q_OBJECT
public:
    explicit CardView(CardDelegate::Shape shape = CardDelegate::Shape::Plain, QWidget *parent = nullptr);

    CardDelegate *cards() const { return m_cards; }
    /// 0 (the default): as many cards of the preferred width as fit. Else that many columns, cards as wide as they get.
    void setColumns(int columns);
    /// The width of cards when the columns follow from it; 166 unless told.
    void setPreferredCardWidth(int width);
    /// The distance of the outermost cards from the edges of the view; 24 unless told.
    void setPageMargins(const QMargins &margins);
    int columnsNow() const { return m_columnsNow; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    CardDelegate *m_cards;
    int m_columns = 0;
    int m_preferredWidth;
    QMargins m_margins;
    int m_columnsNow = 1;
};

} // namespace retinue
